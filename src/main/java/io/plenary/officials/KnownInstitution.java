package io.plenary.officials;

import java.util.Set;

/**
 * An institution known by a fixed name.
 *
 * @param name its usual name: {@code European Union}
 * @param newsAgency whether it passes on what others said, as agencies and newspapers do
 * @param nouns what a text may call it later: {@code bloc}
 */
record KnownInstitution(String name, boolean newsAgency, Set<String> nouns) {}
