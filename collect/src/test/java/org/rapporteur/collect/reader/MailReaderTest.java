package org.rapporteur.collect.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.Reading.UnreadableReason;
import org.rapporteur.model.evidence.Region.Layout;

class MailReaderTest {
  private static final String MAIL =
      """
      Received: from a.example by b.example; Tue, 3 Jun 2025 10:00:00 +0900
      From: =?UTF-8?B?6rmA7Iqs6riw?= <kim@a.example>
      To: desk@b.example
      Subject: =?UTF-8?Q?Statement_on_the_meeting?=
       of 20 May
      Date: Tue, 3 Jun 2025 10:00:00 +0900 (KST)
      Message-ID: <1@a.example>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="x"

      --x
      Content-Type: multipart/alternative; boundary="y"

      --y
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Please find the statement =E2=80=93 attached.

      On Mon, 2 Jun 2025 the desk wrote:
      > Do you have a statement?
      > We would like to see it.

      Regards
      --y
      Content-Type: text/html; charset=utf-8

      <p>Please find the statement attached.</p>
      --y--
      --x
      Content-Type: text/plain; name="statement.txt"
      Content-Disposition: attachment; filename="../statement.txt"
      Content-Transfer-Encoding: base64

      V2UgcmVncmV0IHRoaXMu
      --x
      Content-Type: message/rfc822

      From: other@c.example
      Subject: Enclosed

      Hello
      --x--
      """
          .replace("\n", "\r\n");

  private final Reads read = Reads.of("letter.eml", MAIL);

  @Test
  void the_subject_is_the_title_and_headers_and_body_follow() {
    assertThat(read.all(Layout.TITLE)).containsExactly("Statement on the meeting of 20 May");
    assertThat(read.all(Layout.MAIL_HEADER))
        .containsExactly(
            "From: 김슬기 <kim@a.example>",
            "To: desk@b.example",
            "Date: Tue, 3 Jun 2025 10:00:00 +0900 (KST)");
    assertThat(read.all(Layout.PARAGRAPH))
        .containsExactly("Please find the statement – attached.", "Regards");
  }

  @Test
  void what_is_quoted_is_not_the_senders_word() {
    assertThat(String.join("\n", read.all(Layout.QUOTED_MAIL)))
        .contains("the desk wrote:", "> Do you have a statement?")
        .doesNotContain("Regards");
  }

  @Test
  void attachments_and_enclosed_mails_are_members_under_their_printed_names() {
    assertThat(read.members()).containsOnlyKeys("../statement.txt", "part-4.eml");
    assertThat(new String(read.members().get("../statement.txt"), StandardCharsets.UTF_8))
        .isEqualTo("We regret this.");
    assertThat(new String(read.members().get("part-4.eml"), StandardCharsets.UTF_8))
        .startsWith("From: other@c.example");
  }

  @Test
  void the_sender_is_the_author_and_the_date_counts_where_it_was_sent() {
    assertThat(read.asText().described().author()).isEqualTo("김슬기");
    assertThat(read.asText().described().published()).isEqualTo("2025-06-03");
  }

  @Test
  void a_mail_in_html_is_read_like_a_page() {
    var mail =
        "From: a@b.example\nSubject: S\nContent-Type: text/html\n\n"
            + "<p>One.</p><div class=gmail_quote><p>Old words.</p></div>";
    var html = Reads.of("a.eml", mail);
    assertThat(html.all(Layout.PARAGRAPH)).containsExactly("One.");
    assertThat(html.all(Layout.QUOTED_MAIL)).containsExactly("Old words.");
    assertThat(html.asText().described().author()).isEqualTo("a@b.example");
  }

  @Test
  void a_file_called_mail_without_headers_is_malformed() {
    assertThat(Reads.of("a.eml", "no headers here\n\nat all").unreadable())
        .isEqualTo(UnreadableReason.MALFORMED);
  }

  @Test
  void a_mailbox_is_cut_into_its_messages() {
    var box =
        "From a@b Tue Jun  3 10:00:00 2025\nFrom: a@b\nSubject: 1\n\nFrom here on it is text.\n\n"
            + "From c@d Tue Jun  3 11:00:00 2025\nFrom: c@d\nSubject: 2\n\n>From quoted\n";
    var read = Reads.of("post.mbox", box);
    assertThat(read.noText()).isEqualTo(NoTextReason.CONTAINER);
    assertThat(read.members()).containsOnlyKeys("message-00001.eml", "message-00002.eml");
    var first = Reads.of("m.eml", read.members().get("message-00001.eml"));
    assertThat(first.all(Layout.PARAGRAPH)).containsExactly("From here on it is text.");
  }
}
