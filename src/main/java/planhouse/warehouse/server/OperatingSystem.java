package planhouse.warehouse.server;

import com.sun.security.auth.module.UnixSystem;
import java.util.Locale;

/** The operating system as far as starting a server depends on it. */
final class OperatingSystem {

    static final boolean WINDOWS = name().equals("windows");

    private OperatingSystem() {}

    /** As the archives of PostgreSQL's programs name it. */
    static String name() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("windows")) return "windows";
        return name.contains("mac") ? "darwin" : "linux";
    }

    static boolean userIsRoot() {
        return !WINDOWS && new UnixSystem().getUid() == 0;
    }
}
