<#import "template.ftl" as mail>
<@mail.emailLayout title=subject?remove_beginning("[EduConnect] ") footer=msg("wrongLinkFooter")>
  <@mail.paragraph>${msg("mailGreetingNobody")}</@mail.paragraph>
  <@mail.paragraph>${msg("wrongLinkReportedText", guardian, loginId, school, academy, reportedOn, student, academyOf)}</@mail.paragraph>
  <@mail.facts>
    <@mail.fact label=msg("wrongLinkGuardian") text=guardian />
    <@mail.fact label=msg("wrongLinkLoginId") text=loginId />
    <@mail.fact label=msg("wrongLinkStudent") text=student />
    <@mail.fact label=msg("wrongLinkSchool") text=school />
    <@mail.fact label=msg("wrongLinkAcademy") text=academy />
    <@mail.fact label=msg("wrongLinkReportedOn") text=reportedOn />
  </@mail.facts>
  <@mail.paragraph>${msg("wrongLinkReportedNext")}</@mail.paragraph>
  <@mail.paragraph>${msg("wrongLinkHelp")}</@mail.paragraph>
</@mail.emailLayout>
