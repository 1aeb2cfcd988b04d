package dev.answercoach.text.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins figures that stand side by side. */
final class Neighbours {
    /** What two neighbours make together, empty where they stay two. */
    interface Joining {
        Optional<Figure> join(Figure first, Figure second);
    }

    private Neighbours() {}

    /** The figures with every pair joined that can be, from the left; what was joined may join again. */
    static List<Figure> joined(List<Figure> figures, Joining joining) {
        List<Figure> joined = new ArrayList<>(figures.size());
        for (Figure next : figures) {
            Optional<Figure> both =
                    joined.isEmpty() ? Optional.empty() : joining.join(joined.get(joined.size() - 1), next);
            if (both.isPresent()) {
                joined.set(joined.size() - 1, both.get());
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
