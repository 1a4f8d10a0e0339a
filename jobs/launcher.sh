# What the launchers in this folder share: they `source` it, then call `plenary ARGUMENTS`.
#
# Plenary runs on an embedded Spark, on all cores of this machine. Where SPARK_HOME names a Spark
# installation, its spark-submit runs the same main class with the same arguments.
#
#   JAVA_HOME             the Java to use; otherwise the java on the PATH (17)
#   PLENARY_JAVA_OPTIONS  more options for the embedded Java, such as -Xmx8g
#   PLENARY_CLASS_ARCHIVE none: start without the archive of classes, as other Spark programs do
#   SPARK_HOME            a Spark 4.1 installation: use its spark-submit
#   SPARK_SUBMIT_OPTIONS  options for spark-submit, such as "--master yarn --num-executors 8"
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
main=io.plenary.Plenary

say() { printf '%s\n' "$*" >&2; }

require_java() {
  local version
  version=$("$java" -XshowSettings:properties -version 2>&1 |
    sed -n 's/^ *java.specification.version = //p') || true
  if [ "$version" != 17 ]; then
    say "Plenary needs a JDK 17, found ${version:-none}: install one, or set JAVA_HOME to it."
    exit 1
  fi
}

# Whether the jar is older than a source, or the libraries it was built with are gone.
out_of_date() {
  [ -f "$home/target/plenary.jar" ] && [ -f "$home/target/classpath" ] || return 0
  local libraries
  libraries=$(cat "$home/target/classpath")
  [ -f "${libraries%%:*}" ] || return 0
  [ -n "$(find "$home/src/main" "$home/pom.xml" -newer "$home/target/plenary.jar" -print -quit)" ]
}

build() {
  local log=$home/target/build.log
  mkdir -p "$home/target"
  say "Building Plenary (the first time it fetches Spark, some 300 MB) ..."
  if ! (cd "$home" && ./mvnw -B -ntp -Dmaven.test.skip=true package) >"$log" 2>&1; then
    grep -E "ERROR|WARN" "$log" >&2 || cat "$log" >&2
    say "The build failed; the messages above are in target/build.log too."
    exit 1
  fi
  touch "$home/target/plenary.jar"
  archive_classes
}

# An archive of loaded classes halves the time Java and Spark take to start. Java leaves one aside
# that was made by another Java or of another jar, so that an old one does no harm.
archive_classes() {
  local new=$home/target/plenary.jsa.$$ tables=$home/target/archive-tables
  rm -f "$home/target/plenary.jsa"
  (
    run_java "${quick_options[@]}" "-XX:ArchiveClassesAtExit=$new" "$main" \
      --input "$home/data/corpus" --series "$home/data/series" --output "$tables" >/dev/null 2>&1
  ) || true
  rm -rf "$tables"
  [ ! -f "$new" ] || mv "$new" "$home/target/plenary.jsa"
}

# For runs that end before the second compiler and a parallel collector would pay.
quick_options=(-Xmx1g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC)

# Half a gigabyte for the driver and three quarters for each core; with what Java needs beside its
# heap, that stays below a gigabyte for each.
#
# Spark writes new code for each of its plans, and the second compiler would take as much time for
# it as it takes to run: so it compiles what is ten times as hot as usual, and leaves out what
# compiles that code. While it has work waiting, the first compiler makes code that does not count
# for it what is hot, which is faster.
full_options=("-Xmx$((512 + 768 * $(getconf _NPROCESSORS_ONLN)))m" -XX:+UseParallelGC
  -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000
  -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:Tier3DelayOn=0
  -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput "-XX:CompilerDirectivesFile=$home/jobs/compiler-directives.json")

# Whether a run is over in seconds: its input are a few small local files.
is_quick() {
  local inputs=() option=
  case "${1:-}" in
    benchmark) [ "${2:-}" = empty ]; return ;;
    evaluate) return 1 ;;
  esac
  for argument in "$@"; do
    case "$argument" in
      --input=*) inputs+=("${argument#--input=}") ;;
      --*) option=$argument ;;
      *) if [ "$option" = --input ]; then inputs+=("$argument"); fi ;;
    esac
  done
  for input in "${inputs[@]:-$home/data/corpus}"; do
    [ -e "$input" ] || return 1
    [ "$(find -L "$input" -type f | head -n 200 | wc -l)" -lt 200 ] || return 1
    [ -z "$(find -L "$input" -type f -size +512k -print -quit)" ] || return 1
  done
}

# On the embedded Spark; more options of Java come first, then the main class with its arguments.
run_java() {
  SPARK_LOCAL_IP=127.0.0.1 exec "$java" "@$home/jobs/java-options" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr \
    -Dspark.master="local[*]" -Dspark.ui.enabled=false \
    -cp "$home/target/plenary.jar:$(cat "$home/target/classpath")${iceberg:+:$(iceberg_jar)}" "$@"
}

# Iceberg's runtime, which is no part of Plenary, as the pom has it: group:artifact:version.
iceberg_runtime() {
  echo "org.apache.iceberg:$(pom_property iceberg.artifact):$(pom_property iceberg.version)"
}

pom_property() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$home/pom.xml"; }

# Where the runtime's jar is; it is fetched the first time.
iceberg_jar() {
  local jar
  jar=$home/target/iceberg/$(pom_property iceberg.artifact)-$(pom_property iceberg.version).jar
  if [ ! -f "$jar" ]; then
    say "Fetching Iceberg's runtime for Spark, 48 MB ..."
    (cd "$home" && ./mvnw -B -ntp -q dependency:copy -Dartifact="$(iceberg_runtime)" \
      -DoutputDirectory=target/iceberg) >&2
  fi
  echo "$jar"
}

plenary() {
  local iceberg=
  case " $* " in *" --format iceberg "* | *" --format=iceberg "*) iceberg=yes ;; esac
  local data=$home/
  [ "$PWD" != "$home" ] || data=
  local terminal=false
  [ ! -t 2 ] || terminal=true
  if [ -n "${SPARK_HOME:-}" ]; then
    # shellcheck disable=SC2086  # several options are several words
    exec "$SPARK_HOME/bin/spark-submit" --class "$main" \
      --driver-java-options \
      "-Dplenary.home=$data -Dplenary.terminal=$terminal -Dlog4j2.configurationFile=file:$home/src/main/resources/log4j2.properties" \
      ${iceberg:+--packages "$(iceberg_runtime)"} ${SPARK_SUBMIT_OPTIONS:-} "$home/target/plenary.jar" "$@"
  fi
  local options=("${full_options[@]}")
  if is_quick "$@"; then options=("${quick_options[@]}"); fi
  if [ "${PLENARY_CLASS_ARCHIVE:-}" != none ] && [ -f "$home/target/plenary.jsa" ]; then
    options+=("-XX:SharedArchiveFile=$home/target/plenary.jsa")
  fi
  # shellcheck disable=SC2086
  run_java "${options[@]}" -Dplenary.home="$data" -Dplenary.terminal=$terminal \
    ${PLENARY_JAVA_OPTIONS:-} "$main" "$@"
}

require_java
if out_of_date; then build; fi
