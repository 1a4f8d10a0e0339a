package io.plenary.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays the contexts of facts over each other, so that what several share is kept once.
 *
 * <p>Example: the contexts 0 to 40 and 25 to 60 of one article become one passage of 60.
 */
final class Passages {
  private final List<Dossier.Passage> passages = new ArrayList<>();
  private final Map<Integer, List<Integer>> ofArticle = new HashMap<>();

  /** A context: its text, and where that begins and ends in code points. */
  record Context(int article, int begin, int end, String text) {}

  Passages(List<Context> contexts) {
    List<Context> ordered = new ArrayList<>(contexts);
    ordered.sort(
        Comparator.comparingInt(Context::article)
            .thenComparingInt(Context::begin)
            .thenComparing(Context::end, Comparator.reverseOrder()));
    Context open = null;
    for (Context context : ordered) {
      if (open != null && open.article() == context.article() && context.begin() <= open.end()) {
        open = joined(open, context);
      } else {
        close(open);
        open = context;
      }
    }
    close(open);
  }

  List<Dossier.Passage> all() {
    return passages;
  }

  /** The number of the passage that holds a context that begins there. */
  int holding(int article, int begin) {
    int found = -1;
    for (int passage : ofArticle.get(article)) {
      if (passages.get(passage).begin() <= begin) {
        found = passage;
      }
    }
    return found;
  }

  private static Context joined(Context before, Context after) {
    if (after.end() <= before.end()) {
      return before;
    }
    String text = after.text();
    int shared = text.offsetByCodePoints(0, before.end() - after.begin());
    return new Context(
        before.article(), before.begin(), after.end(), before.text() + text.substring(shared));
  }

  private void close(Context context) {
    if (context != null) {
      ofArticle.computeIfAbsent(context.article(), key -> new ArrayList<>()).add(passages.size());
      passages.add(new Dossier.Passage(context.article(), context.begin(), context.text()));
    }
  }
}
