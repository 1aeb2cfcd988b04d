package dev.answercoach.evaluation;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** What rewrites came to. */
final class RewriteMeasures {
    private RewriteMeasures() {}

    static Figure limitKept(Sample sample, Delivery.Step step) {
        return share(sample, delivery -> delivery.limitKept() == step);
    }

    static Figure share(Sample sample, Predicate<Delivery> what) {
        List<Delivery> deliveries = sample.deliveries();
        return Figure.share(deliveries.stream().filter(what).count(), deliveries.size());
    }

    static Figure perRewrite(Sample sample, ToLongFunction<Delivery> count) {
        List<Delivery> deliveries = sample.deliveries();
        return Figure.mean(deliveries.stream().mapToLong(count).sum(), deliveries.size());
    }

    /** Of the draft's figures those that delivered rewrites leave out. */
    static Figure lost(Sample sample) {
        long lost = 0;
        long all = 0;
        for (Delivery delivery : sample.deliveries()) {
            var ledger = delivery.rewrite().proof().ledger();
            lost += ledger.lost().size();
            all += ledger.lost().size()
                    + ledger.kept().size()
                    + ledger.changed().size();
        }
        return Figure.share(lost, all);
    }
}
