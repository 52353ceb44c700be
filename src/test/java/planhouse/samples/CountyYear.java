package planhouse.samples;

import java.util.List;

/** All that one county reports for one year: the contents of a workbook. */
record CountyYear(
        County county,
        int year,
        List<EnterpriseReport> enterprises,
        List<FacilityReport> facilities,
        List<ClusterReport> clusters,
        List<ChainReport> chains,
        List<ServiceReport> services,
        List<IndustryReport> industries) {

    CountyYear {
        enterprises = List.copyOf(enterprises);
        facilities = List.copyOf(facilities);
        clusters = List.copyOf(clusters);
        chains = List.copyOf(chains);
        services = List.copyOf(services);
        industries = List.copyOf(industries);
    }
}
