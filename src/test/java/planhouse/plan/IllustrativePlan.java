package planhouse.plan;

/** The text of a plan of one target; tests add to it, or put their own targets under its head. */
public final class IllustrativePlan {

    public static final String HEAD =
            """
            plan: town-2024
            title: {zh: 某市计划, en: A town's plan}
            source: {zh: 示例, en: illustrative}
            announced: 2024-01-15
            baseline_year: 2023
            first_year: 2024
            last_year: 2026
            groups: [{code: all, name: {zh: 全部, en: All}}]
            """;

    public static final String ROBOTS =
            """
            targets:
              - code: T-1
                group: all
                title: {zh: 机器人, en: Robots}
                quote: some robots
                kind: target
                nature: stock
                measure: robots_in_service
                operator: '>'
                value: 100
                unit: sets
                due: 2026
                milestones: {2025: 40}
            """;

    private IllustrativePlan() {}
}
