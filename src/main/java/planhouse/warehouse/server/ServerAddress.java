package planhouse.warehouse.server;

/**
 * Where the warehouse's PostgreSQL is and how to reach it.
 *
 * @param psqlCommand a command line for a terminal, without the password in it
 */
public record ServerAddress(String jdbcUrl, String user, String password, String psqlCommand) {

    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
