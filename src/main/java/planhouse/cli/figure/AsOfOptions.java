package planhouse.cli.figure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import planhouse.cli.wording.Moments;
import planhouse.form.Definitions;

/** As of which moment figures are asked for, and by the plan of which day. */
final class AsOfOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--as-of", paramLabel = "TIME", descriptionKey = "option.asOf")
    private @Nullable String asOf;

    @Option(names = "--plan-as-of", paramLabel = "DAY", descriptionKey = "option.planAsOf")
    private @Nullable String planAsOf;

    /**
     * What was asked for, read as it was typed; a day is one where the definitions' days begin.
     *
     * @param moment empty: now
     * @param planMoment empty: the plan of the figures' own moment
     */
    record Asked(Optional<Moments.Typed> moment, Optional<Moments.Typed> planMoment) {

        Optional<OffsetDateTime> time(Definitions definitions) {
            return moment.map(typed -> typed.by(definitions));
        }

        Optional<LocalDate> planDay(Definitions definitions) {
            return planMoment.map(typed -> definitions.dayOf(typed.by(definitions)));
        }
    }

    /**
     * Needs no database.
     *
     * @throws picocli.CommandLine.ParameterException when no moment was typed
     */
    Asked asked() {
        return new Asked(typed(asOf), typed(planAsOf));
    }

    private Optional<Moments.Typed> typed(@Nullable String text) {
        return Optional.ofNullable(text).map(given -> Moments.of(given, spec));
    }
}
