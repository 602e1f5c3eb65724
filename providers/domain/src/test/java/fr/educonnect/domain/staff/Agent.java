package fr.educonnect.domain.staff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an identity provider says of somebody; {@code X} where a test says nothing. */
record Agent(Map<String, List<String>> said, LocalDate readOn) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Agent NOBODY = new Agent(Map.of(), TODAY);

  StaffAttributes attributes() {
    return new StaffAttributes(
        values("FrEduFonctAdm"),
        values("FrEduRneResp"),
        values("FrEduResDel"),
        values("FrEduGestResp"),
        values("ctgrps"),
        values("EctEtabResp"),
        readOn);
  }

  private List<String> values(String attribute) {
    return said.getOrDefault(attribute, List.of("X"));
  }

  StaffRights rights() {
    return StaffRights.of(attributes(), StaffMarkers.DEFAULT);
  }

  Agent functions(String... values) {
    return with("FrEduFonctAdm", values);
  }

  Agent responsibilities(String... values) {
    return with("FrEduRneResp", values);
  }

  Agent delegations(String... values) {
    return with("FrEduResDel", values);
  }

  Agent managements(String... values) {
    return with("FrEduGestResp", values);
  }

  Agent groups(String... values) {
    return with("ctgrps", values);
  }

  Agent privateSchools(String... values) {
    return with("EctEtabResp", values);
  }

  Agent readOn(LocalDate day) {
    return new Agent(said, day);
  }

  private Agent with(String attribute, String... values) {
    Map<String, List<String>> more = new HashMap<>(said);
    more.put(attribute, List.of(values));
    return new Agent(more, readOn);
  }
}
