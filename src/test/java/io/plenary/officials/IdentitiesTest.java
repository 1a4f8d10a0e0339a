package io.plenary.officials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentitiesTest {

  @ParameterizedTest
  @CsvSource({
    "Sergei, Sergey",
    "Sergei, Serguei",
    "Sergei, Sergej",
    "Yevgeny, Evgenii",
    "Yevgeny, Evgeniy",
    "Aleksandr, Alexander",
    "Aleksandr, Alexandre",
    "Anatoly, Anatolij",
    "Gennady, Gennadi",
    "Nikolai, Nikolay",
    "Yuri, Yury",
    "Tatyana, Tatiana",
    "Shoigu, Shoygu",
    "Petrovsky, Petrovskiy",
    "Müller, Mueller",
    "Müller, Muller",
    "Łukasz, Lukasz",
    "Sørensen, Sorensen",
    "al-Masri, Masri",
  })
  void transliterationsThatAreAlike(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Bell, Ball",
    "Gorshkov, Gorchkov",
    "Ivanov, Ivanova",
    "Berg, Burg",
    "Anna, Ana Maria",
    "Long, Lung"
  })
  void namesThatDiffer(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        // names and how often ~ groups, the official first
        "Sergei Berg 10, Sergey Berg 3, Berg 40 ~ Sergei Berg=Berg=Sergey Berg",
        "Mohammed Tarif 2, Muhammad Tarif 5, Mohamed Tarif 1 ~ Muhammad Tarif=Mohamed Tarif=Mohammed Tarif",
        "Anna Berg 3, Carl Berg 2, Berg 9 ~ Anna Berg / Berg / Carl Berg",
        "Berg 9 ~ Berg",
        "Sergei Ivanovich Dolin 1, Sergei Dolin 4 ~ Sergei Dolin=Sergei Ivanovich Dolin",
        "Carl Adam Brown 2, Carl Peter Brown 2, Carl Brown 5 ~ Carl Adam Brown / Carl Brown / Carl Peter Brown",
        "Carl A. Brown 2, Carl Adam Brown 3 ~ Carl Adam Brown=Carl A. Brown",
        "C. Brown 7, Carl Brown 1 ~ Carl Brown=C. Brown",
        "C. Brown 7, Carl Brown 1, Clara Brown 1 ~ C. Brown / Carl Brown / Clara Brown",
        "Carl Brown 5, Carl Brown Jr. 3 ~ Carl Brown / Carl Brown Jr.",
        "Viktor Dahl 2, Victor Dahl 1 ~ Viktor Dahl=Victor Dahl",
        "Dan Becker 2, Dean Becker 1 ~ Dan Becker / Dean Becker",
        "Dan Becker 2, Dan Beker 1 ~ Dan Becker / Dan Beker",
        "Bill Dahl 2, William Dahl 2 ~ Bill Dahl=William Dahl",
        "Maria de la Cruz-Ortega 2, Maria de la Cruz 1 ~ Maria de la Cruz-Ortega=Maria de la Cruz",
        "Maria Cruz-Ortega 2, Maria Cruz-Berg 1 ~ Maria Cruz-Berg / Maria Cruz-Ortega",
        "José Marín 1, Jose Marin 1 ~ Jose Marin=José Marín",
        "Carla Le Roux 2, Le Roux 4 ~ Carla Le Roux=Le Roux",
        "Abdel Tarif al-Masri 1, Masri 3 ~ Abdel Tarif al-Masri=Masri",
      })
  void people(String names, String groups) {
    assertThat(groups(OfficialKind.PERSON, names)).isEqualTo(groups);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Norwegian Defense Ministry 2, Norwegian Ministry of Defense 5 ~ Norwegian Defense Ministry=Norwegian Ministry of Defense",
        "Norwegian Defense Ministry 2, Norwegian Defence Ministry 5 ~ Norwegian Defence Ministry=Norwegian Defense Ministry",
        "Norwegian Defense Ministry 2, Swedish Defense Ministry 5 ~ Norwegian Defense Ministry / Swedish Defense Ministry",
        "Norwegian Foreign Ministry 2, Norwegian Ministry of Foreign Affairs 5 ~ Norwegian Foreign Ministry=Norwegian Ministry of Foreign Affairs",
        "Norwegian Defense Ministry 2, Norwegian Foreign Ministry 2 ~ Norwegian Defense Ministry / Norwegian Foreign Ministry",
        "Defense Ministry 2, Norwegian Defense Ministry 2 ~ Defense Ministry / Norwegian Defense Ministry",
        "University of Springfield 2, Springfield University 1 ~ Springfield University / University of Springfield",
        "Institute for Harbour Studies 2, Institute of Harbour Studies 1 ~ Institute for Harbour Studies=Institute of Harbour Studies",
      })
  void institutions(String names, String groups) {
    assertThat(groups(OfficialKind.INSTITUTION, names)).isEqualTo(groups);
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    List<Naming> namings =
        namings(
            OfficialKind.PERSON,
            "Sergei Berg 3, Sergey Berg 3, S. Berg 1, Berg 4, Carl Brown 1, C. Brown 2, Clara Brown 1,"
                + " Carl Adam Brown 1, Carl Peter Brown 1, Brown 7, Bill Dahl 2, William Dahl 2");
    Map<String, String> expected = Identities.resolve(namings);
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      List<Naming> shuffled = new ArrayList<>(namings);
      Collections.shuffle(shuffled, random);
      assertThat(Identities.resolve(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void resolvingBlockByBlockGivesTheSame() {
    List<Naming> namings =
        namings(OfficialKind.PERSON, "Sergei Berg 3, Sergey Berg 3, Berg 4, Carl Brown 1, Brown 7");
    Map<String, String> blockwise = new TreeMap<>();
    namings.stream()
        .collect(
            Collectors.groupingBy(
                naming -> Identities.blockKey(naming.official().name(), OfficialKind.PERSON)))
        .values()
        .forEach(block -> blockwise.putAll(Identities.resolve(block)));
    assertThat(blockwise).isEqualTo(Identities.resolve(namings));
  }

  @Test
  void theSpellingsOfOneNameAreCountedTogether() {
    Official sergei = new Official("Sergei Berg", OfficialKind.PERSON, "minister", "Norway");
    Official sergey = new Official("Sergey Berg", OfficialKind.PERSON, null, null);
    List<Naming> namings =
        List.of(
            new Naming(sergey, "Sergey Berg", 4),
            new Naming(sergei, "Sergei Berg", 2),
            new Naming(sergei, "Berg", 8));
    assertThat(Identities.resolve(namings).values()).containsOnly("Sergei Berg");
  }

  @Test
  void nothingToResolveIsNothing() {
    assertThat(Identities.resolve(List.of())).isEmpty();
  }

  /** Groups of names, the official first; {@code " / "} between groups, sorted. */
  private static String groups(OfficialKind kind, String names) {
    Map<String, String> identities = Identities.resolve(namings(kind, names));
    return new TreeSet<>(identities.values())
        .stream()
            .map(
                official ->
                    official
                        + identities.entrySet().stream()
                            .filter(identity -> identity.getValue().equals(official))
                            .map(Map.Entry::getKey)
                            .filter(name -> !name.equals(official))
                            .map(name -> "=" + name)
                            .collect(Collectors.joining()))
            .collect(Collectors.joining(" / "));
  }

  private static List<Naming> namings(OfficialKind kind, String names) {
    return Arrays.stream(names.split(", ", -1))
        .map(
            name -> {
              int blank = name.lastIndexOf(' ');
              String spelling = name.substring(0, blank);
              return new Naming(
                  new Official(spelling, kind, null, null),
                  spelling,
                  Integer.parseInt(name.substring(blank + 1)));
            })
        .toList();
  }
}
