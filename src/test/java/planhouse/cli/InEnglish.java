package planhouse.cli;

import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Each test begins in English; whatever it is told to speak, the next one hears nothing of it. */
public final class InEnglish implements BeforeEachCallback, AfterEachCallback {

    private Locale before = Locale.getDefault();

    @Override
    public void beforeEach(ExtensionContext test) {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Locale.setDefault(before);
    }
}
