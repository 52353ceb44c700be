package planhouse.warehouse.server;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The embedded PostgreSQL cannot run; the message says where, what was found and what to do. */
public final class ServerUnavailableException extends RuntimeException {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ServerProblem problem;
    private final transient Object[] found;

    ServerUnavailableException(ServerProblem problem, Object... found) {
        super(text(problem, Locale.ENGLISH, found));
        this.problem = problem;
        this.found = found.clone();
    }

    ServerProblem problem() {
        return problem;
    }

    /** One line, Chinese for a Chinese locale, otherwise English. */
    public String message(Locale locale) {
        return text(problem, locale, found);
    }

    private static String text(ServerProblem problem, Locale locale, Object... found) {
        ResourceBundle messages =
                ResourceBundle.getBundle(
                        "planhouse/warehouse/server/messages", locale, NO_FALLBACK);
        return new MessageFormat(messages.getString(problem.name()), locale).format(found);
    }
}
