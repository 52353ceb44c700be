package planhouse.warehouse.summary;

import java.util.Set;

/**
 * Which returns had a published revision at a moment.
 *
 * @param nil those of them that said that there was nothing to report
 * @param provisional those of them with queries that nobody had explained
 */
record ValidReturns(Set<Key> returns, Set<Key> nil, Set<Key> provisional) {

    record Key(String form, String county, int year) {}

    ValidReturns {
        returns = Set.copyOf(returns);
        nil = Set.copyOf(nil);
        provisional = Set.copyOf(provisional);
    }

    boolean has(String form, String county, int year) {
        return returns.contains(new Key(form, county, year));
    }

    boolean isNil(String form, String county, int year) {
        return nil.contains(new Key(form, county, year));
    }

    boolean isProvisional(String form, String county, int year) {
        return provisional.contains(new Key(form, county, year));
    }
}
