package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * A Spark cluster on 127.0.0.1: a standalone master and two workers of one core, each a process.
 * Closing it ends them and what they started.
 */
final class StandaloneCluster implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final SparkInstallation spark;
  private final Path folder;
  private final String address;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();

  private StandaloneCluster(SparkInstallation spark, Path folder, int port) throws IOException {
    this.spark = spark;
    this.folder = folder;
    this.address = "spark://127.0.0.1:" + port;
    List<String> options = List.of("--host", "127.0.0.1", "--port", "" + port, "--webui-port", "0");
    this.master = daemon("master", "org.apache.spark.deploy.master.Master", options);
  }

  /** Starts one and waits until both workers have registered. */
  static StandaloneCluster start(SparkInstallation spark, Path folder) throws Exception {
    StandaloneCluster cluster = new StandaloneCluster(spark, folder, freePort());
    try {
      await("the master listens", () -> cluster.log("master").contains("I have been elected"));
      cluster.addWorker();
      cluster.addWorker();
    } catch (Exception | AssertionError e) {
      cluster.close();
      throw e;
    }
    return cluster;
  }

  /** What to give to {@code --master}. */
  String address() {
    return address;
  }

  /** One more worker, known to the master when this returns. */
  void addWorker() throws Exception {
    String name = "worker-" + (workers.size() + 1);
    List<String> options =
        List.of(
            "--host",
            "127.0.0.1",
            "--cores",
            "1",
            "--memory",
            "1g",
            "--webui-port",
            "0",
            "--work-dir",
            folder.resolve(name).toString(),
            address);
    workers.add(daemon(name, "org.apache.spark.deploy.worker.Worker", options));
    await(name + " registers", () -> log(name).contains("Successfully registered with master"));
  }

  /** Kills an executor of the youngest worker, without warning (kill -9). */
  void killExecutor() throws Exception {
    Process worker = workers.get(workers.size() - 1);
    await("an executor runs", () -> worker.descendants().anyMatch(StandaloneCluster::isExecutor));
    worker
        .descendants()
        .filter(StandaloneCluster::isExecutor)
        .forEach(ProcessHandle::destroyForcibly);
  }

  /** Kills the youngest worker without warning; its executors end when they notice. */
  void killWorker() {
    workers.get(workers.size() - 1).destroyForcibly();
  }

  /** Waits until a condition holds. */
  static void await(String what, Callable<Boolean> condition) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.call()) {
      assertThat(Instant.now()).as("waiting in vain: %s", what).isBefore(end);
      Thread.sleep(50);
    }
  }

  @Override
  public void close() {
    workers.forEach(StandaloneCluster::end);
    end(master);
  }

  private static void end(Process process) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  private Process daemon(String name, String mainClass, List<String> options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(mainClass));
    arguments.addAll(options);
    return spark.start(folder.resolve(name + ".log"), "spark-class", arguments);
  }

  private String log(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".log"));
  }

  private static boolean isExecutor(ProcessHandle process) {
    return process
        .info()
        .commandLine()
        .or(() -> process.info().command())
        .filter(line -> line.contains("CoarseGrainedExecutorBackend"))
        .isPresent();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
