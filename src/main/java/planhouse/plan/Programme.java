package planhouse.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.form.file.SqlFiles;

/**
 * All that a folder of definitions says: what forms ask, the plans that their figures are held
 * against, the SQL that both name. Read once, at start, and right where it exists.
 */
public final class Programme {

    private final Definitions definitions;
    private final List<Plan> plans;
    private final SqlFiles sql;
    private final Optional<Path> folder;
    private final boolean shipped;

    /**
     * @throws planhouse.form.file.DefinitionException with every mistake in forms and in plans
     */
    public Programme(DefinitionFiles files) {
        this.definitions =
                files.load((asFarAsRead, mistakes) -> new Plans(files, asFarAsRead).read(mistakes));
        this.plans = new Plans(files, definitions).load();
        this.sql = files.sqlFiles();
        this.folder = files.place();
        this.shipped = files.areShipped();
    }

    public Definitions definitions() {
        return definitions;
    }

    /** In the order of their file names; there may be none. */
    public List<Plan> plans() {
        return plans;
    }

    public SqlFiles sql() {
        return sql;
    }

    /** Where it lies; empty where nobody named a folder, and it is what is shipped. */
    public Optional<Path> folder() {
        return folder;
    }

    /** Whether all of it is what is shipped. */
    public boolean isShipped() {
        return shipped;
    }
}
