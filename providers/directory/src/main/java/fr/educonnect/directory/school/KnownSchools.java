package fr.educonnect.directory.school;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.LikePattern;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.query.Row;
import fr.educonnect.domain.name.SchoolName;
import fr.educonnect.domain.name.SearchWords;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Finds schools in scope for families, who know a name and a town rather than a UAI. */
public final class KnownSchools {

  /** No answer has more. */
  public static final int MOST = 20;

  private static final String SELECT =
      """
      select distinct uai, academy, kind, name, town, folded(name) as sorted
      from school where in_scope and removed_on is null""";

  private final DirectoryPool pool;

  public KnownSchools(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * @param uai upper case
   */
  public Optional<KnownSchool> find(String uai) {
    Query query = new Query(SELECT).add("and uai = ? limit 1", uai);
    return pool.read(connection -> query.first(connection, KnownSchools::school));
  }

  /**
   * Schools whose kind, name or town has words that begin so, by name.
   *
   * @param typed nothing is found without a word
   */
  public List<KnownSchool> search(String typed) {
    List<String> words = SearchWords.of(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    Query query = new Query(SELECT);
    for (String word : words) {
      query.add(
          "and (' ' || folded(coalesce(kind, '') || ' ' || name || ' ' || coalesce(town, '')) like ?"
              + " or kind = any(string_to_array(?, ',')))",
          LikePattern.wordStart(word),
          String.join(",", SchoolName.kinds(word)));
    }
    query.add("order by sorted, uai limit ?", MOST);
    return pool.read(connection -> query.list(connection, KnownSchools::school));
  }

  private static KnownSchool school(Row row) throws SQLException {
    return new KnownSchool(
        row.text("uai"),
        row.text("academy"),
        SchoolName.of(row.text("kind"), row.text("name"), row.text("town")));
  }
}
