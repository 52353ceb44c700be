package planhouse.cli;

import planhouse.warehouse.server.ServerAddress;

/** The database that commands find in this process's settings, until it is closed. */
final class NamedDatabase implements AutoCloseable {

    private static final String URL = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";

    private final ServerAddress address;

    NamedDatabase(ServerAddress address) {
        this.address = address;
        System.setProperty(URL, address.jdbcUrl());
        System.setProperty(USER, address.user());
        System.setProperty(PASSWORD, address.password());
    }

    /** From now on commands act in a role of the database. */
    void connectAs(String role) {
        String url = address.jdbcUrl();
        System.setProperty(
                URL, url + (url.contains("?") ? "&" : "?") + "options=-c%20role=" + role);
    }

    ServerAddress address() {
        return address;
    }

    @Override
    public void close() {
        System.clearProperty(URL);
        System.clearProperty(USER);
        System.clearProperty(PASSWORD);
    }
}
