package io.plenary.officials;

/**
 * A country as the resource lists it.
 *
 * @param code ISO 3166-1: {@code NO}
 * @param name {@code Norway}
 * @param adjective {@code Norwegian}
 */
record Country(String code, String name, String adjective) {}
