package fr.educonnect.staffapi.account;

import fr.educonnect.directory.staff.page.AccountPage;
import fr.educonnect.staffapi.agent.DegreeName;
import fr.educonnect.staffapi.answer.AddressView;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.answer.Moments;
import java.util.List;

/**
 * What one register says of the person.
 *
 * @param degree of the register: 1D is ONDE, 2D SIECLE
 * @param registerId number in ONDE or SIECLE, of students
 * @param mailChangedAt when an export last brought another address
 */
public record SourceView(
    String academyName,
    String degree,
    long aafId,
    @Maybe String registerId,
    @Maybe String mail,
    @Maybe String mailChangedAt,
    List<String> mobiles,
    @Maybe String mobilesChangedAt,
    @Maybe AddressView address) {

  static SourceView of(AccountPage.Source source) {
    return new SourceView(
        source.academyName(),
        DegreeName.of(source.key().degree()),
        source.key().aafId(),
        source.registerId().orElse(null),
        source.mail().orElse(null),
        Moments.text(source.mailChangedAt()),
        source.mobiles(),
        Moments.text(source.mobilesChangedAt()),
        source.address().map(AddressView::of).orElse(null));
  }

  @Override
  public String toString() {
    return "SourceView";
  }
}
