package planhouse.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version the jar was built as. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version =
                Optional.ofNullable(Planhouse.class.getPackage().getImplementationVersion())
                        .orElse("(unpackaged)");
        return new String[] {"planhouse " + version};
    }
}
