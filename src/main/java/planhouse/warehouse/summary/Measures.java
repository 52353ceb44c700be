package planhouse.warehouse.summary;

import planhouse.plan.MeasureCall;
import planhouse.plan.Measured;

/** What measures give for a year, at one moment. */
interface Measures {

    Measured measure(MeasureCall call, int year);
}
