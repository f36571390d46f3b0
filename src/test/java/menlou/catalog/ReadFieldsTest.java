package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import menlou.catalog.form.Catalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadFieldsTest {
  private static final Edition CLUB = Catalog.open(SmallCatalog.FILES, SmallCatalog.ID);
  private static final Frame MEMBER = Frame.TOP.with("member", new FieldPath("members"));

  private static Expression expression(String source) {
    return CLUB.language().at(YamlNode.parse("test.yaml", "\"" + source + "\""), MEMBER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 + 1 == 2 |",
        "club.name | club.name",
        "club.fee.micro > 0 | club.fee",
        "club.seat.printed | club.seat.printed",
        "club.kind == 'chess' ? club.name : club.motto | club.kind club.name club.motto",
        "size(members) | members",
        "members.all(m, m.name != '') | members members.name",
        "members.exists(m, m.name.startsWith('A')) | members members.name",
        "members.exists(m, m.name.contains(club.name)) | members members.name club.name",
        "members.exists_one(m, m.role == 'chair') | members members.role",
        "members.map(m, m.name) == [] | members members.name",
        "members.map(m, m.role == 'chair', m.name) == [] | members members.role members.name",
        "sum(members.map(m, m.pledged)).micro > 0 | members members.pledged",
        "members.filter(m, m.role == 'chair').map(m, m.name) == []"
            + " | members members.role members.name",
        "members.filter(m, m.role == 'chair')[0].name | members members.role members.name",
        "members[0].name | members.name",
        "members[size(members) - 1].name | members members.name",
        "members.exists(m, m.pledges.exists(p, p.due > club.founded))"
            + " | members members.pledges members.pledges.due club.founded",
        "members.map(m, m.pledges.map(p, p.amount)) == []"
            + " | members members.pledges members.pledges.amount",
        "members.exists(m, m.id == club.chair) | members club.chair",
        "member.name | members.name",
        "members.exists(member, member.role == 'chair') && member.name == ''"
            + " | members members.role members.name",
        "has(club.motto) | club.motto",
        "today > club.founded | club.founded",
        "[club.name, club.motto].exists(t, t != '') | club.name club.motto",
      })
  void everyFieldThatCanChangeTheResultIsNamed(String source, String reads) {
    Set<String> expected =
        reads == null ? Set.of() : Arrays.stream(reads.split(" ")).collect(Collectors.toSet());

    assertThat(expression(source).reads().stream().map(FieldPath::text))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "club.name | club.name",
        "club.seat.printed | club.seat.printed",
        "club.name + club.motto | club.name club.motto",
        // A box is ticked or not by it.
        "club.kind == 'chess' | club.kind",
        "club.kind == 'chess' ? club.name : club.motto | club.name club.motto",
        "club.motto != '' ? club.name : '' | club.name",
        // Words of the form itself tell the answer that chose them.
        "club.kind == 'chess' ? 'chess' : club.name | club.kind club.name",
        "club.kind == 'chess' ? zh('kinds', 'chess') : '' | club.kind",
        "club.kind == 'chess' ? 'Chess: ' + club.name : '' | club.kind club.name",
        "club.kind == 'chess' ? '(' + club.name + ')' : club.name | club.name",
        "club.motto != '' ? club.name : club.kind == 'chess' ? 'c' : 'd'"
            + " | club.motto club.name club.kind",
        "members.filter(m, m.role == 'chair').map(m, m.name) | members members.name",
        "size(members.filter(m, m.role == 'chair')) | members members.role",
        "members.exists(m, m.role == 'chair') | members members.role",
        "members.filter(m, m.id == club.chair).map(m, m.name) | members members.name club.chair",
        "members.filter(m, m.id == club.chair).exists(m, m.name == '') ? club.name : club.motto"
            + " | club.name club.motto",
        "members[size(club.name)].name | members.name",
      })
  void onlyFieldsWhoseValuesTheResultTellsAreShown(String source, String shows) {
    assertThat(expression(source).shows().stream().map(FieldPath::text))
        .containsExactlyInAnyOrder(shows.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "club.name == 'x' |",
        "club.kind == 'chess' | kinds.id=chess",
        "('chess' != club.kind) | kinds.id=chess",
        "members.exists(m, m.role in ['chair', 'member']) | roles.id=chair roles.id=member",
        "zh('kinds', club.kind) == 'x' | kinds.zh kinds.zh=x",
        "column('kinds', club.kind, 'board') == 'yes' | kinds.board kinds.board=yes",
        "members.map(m, en('roles', m.role)) == [] | roles.en",
        "('chair' in hits('roles', 'words', club.name)) | roles.words roles.id=chair",
      })
  void everyCodeTakenForGrantedIsNamed(String source, String uses) {
    Set<String> expected =
        uses == null ? Set.of() : Arrays.stream(uses.split(" ")).collect(Collectors.toSet());

    assertThat(
            expression(source).codes().stream()
                .map(
                    use ->
                        use.list()
                            + "."
                            + use.column()
                            + use.value().map(value -> "=" + value).orElse("")))
        .containsExactlyInAnyOrderElementsOf(expected);
  }
}
