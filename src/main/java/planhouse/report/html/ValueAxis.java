package planhouse.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Round steps from zero, or from below it, to the largest value: 1, 2, 2.5 or 5 times a power of
 * ten.
 */
record ValueAxis(double low, double high, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final int STEPS = 4;

    /**
     * @param wholeSteps of values that are counts: no step below 1
     */
    static ValueAxis over(double least, double most, boolean wholeSteps) {
        double low = Math.min(0, least);
        double high = Math.max(most, low + 1e-9);
        double rough = (high - low) / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * 10;
        for (double round : ROUND) {
            if (round * power >= rough * (1 - 1e-9)) {
                step = round * power;
                break;
            }
        }
        if (wholeSteps) {
            step = Math.max(1, Math.ceil(step));
        }
        return new ValueAxis(
                Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step, step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (double tick = low; tick <= high + step / 2; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** Where a value lies between the ends, 0 to 1. */
    double at(double value) {
        return (value - low) / (high - low);
    }
}
