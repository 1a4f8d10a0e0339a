package io.plenary.benchmark;

/**
 * What a measurement was made on.
 *
 * @param java its version
 * @param processors how many the Java sees
 * @param system the operating system and its architecture
 */
record Machine(String java, int processors, String system) {

  /** The one this runs on. */
  static Machine current() {
    return new Machine(
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"));
  }
}
