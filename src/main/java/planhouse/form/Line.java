package planhouse.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/**
 * A row that a matrix expects, such as 智能化改造诊断服务（家次）.
 *
 * @param code lower case with underscores, unique among the form's lines
 * @param labels how workbooks label it, without unit, numbering and "of which" marks
 * @param rowCode the printed row code (代码) such as 01; empty: none
 * @param type DECIMAL or INTEGER
 * @param unit the unit its values are kept in
 * @param partOf the line this one is an "of which" of
 * @param required whether the row must be there and filled in the return's own year
 */
public record Line(
        String code,
        Bilingual name,
        List<String> labels,
        Optional<String> rowCode,
        ValueType type,
        Optional<UnitOfMeasure> unit,
        Optional<BigDecimal> minimum,
        Optional<String> partOf,
        boolean required,
        Place place) {

    public Line {
        labels = List.copyOf(labels);
    }
}
