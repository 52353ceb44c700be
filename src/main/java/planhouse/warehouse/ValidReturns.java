package planhouse.warehouse;

import java.util.Set;

/**
 * Which returns had a published revision at a moment.
 *
 * @param nil those of them that said that there was nothing to report
 */
record ValidReturns(Set<Key> returns, Set<Key> nil) {

    record Key(String form, String county, int year) {}

    ValidReturns {
        returns = Set.copyOf(returns);
        nil = Set.copyOf(nil);
    }

    boolean has(String form, String county, int year) {
        return returns.contains(new Key(form, county, year));
    }

    boolean isNil(String form, String county, int year) {
        return nil.contains(new Key(form, county, year));
    }
}
