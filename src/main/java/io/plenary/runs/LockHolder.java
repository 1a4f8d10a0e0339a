package io.plenary.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * The run that holds a lock, as it writes itself into the lock's file.
 *
 * @param token tells this run from every other
 * @param host the machine it runs on
 * @param processes tells one container of the machine from another: process numbers mean something
 *     only inside; empty where there is no such thing
 * @param pid its process
 * @param started when that process began, in ISO 8601; a later process may get the same number
 * @param since when it took the lock, in ISO 8601
 */
record LockHolder(
    String token, String host, String processes, long pid, String started, String since) {
  /** The system's clock is set now and then, and the beginning of a process told by it. */
  private static final Duration SAME_BEGINNING = Duration.ofSeconds(5);

  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  /** This process, for one lock. */
  static LockHolder thisProcess() {
    ProcessHandle self = ProcessHandle.current();
    return new LockHolder(
        UUID.randomUUID().toString(),
        hostName(),
        processSpace(),
        self.pid(),
        self.info().startInstant().map(Instant::toString).orElse(""),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** What was written by {@link #bytes}, or nothing if it is not whole. */
  static Optional<LockHolder> parse(byte[] bytes) {
    try {
      return Optional.of(JSON.readValue(bytes, LockHolder.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  byte[] bytes() {
    try {
      return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a holder is plain text", e);
    }
  }

  /** Whether its process can be looked up from this one. */
  boolean isNear() {
    return host.equals(hostName()) && processes.equals(processSpace());
  }

  /** Whether its process still runs; ask only of one that {@link #isNear}. */
  boolean isAlive() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::began).isPresent();
  }

  /** {@code a run on press-1, process 4711, since 2026-11-25T15:54:25Z}. */
  String description() {
    return "a run on %s, process %d, since %s".formatted(host, pid, since);
  }

  private boolean began(ProcessHandle process) {
    Optional<Instant> instant = process.info().startInstant();
    return instant.isEmpty()
        || started.isEmpty()
        || Duration.between(Instant.parse(started), instant.get()).abs().compareTo(SAME_BEGINNING)
            < 0;
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }

  /** Linux names the space of process numbers; a container has its own. */
  private static String processSpace() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }
}
