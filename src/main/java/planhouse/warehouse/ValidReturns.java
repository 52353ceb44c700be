package planhouse.warehouse;

import java.util.Set;

/** Which returns had a published revision at a moment. */
record ValidReturns(Set<Key> returns) {

    record Key(String form, String county, int year) {}

    ValidReturns {
        returns = Set.copyOf(returns);
    }

    boolean has(String form, String county, int year) {
        return returns.contains(new Key(form, county, year));
    }
}
