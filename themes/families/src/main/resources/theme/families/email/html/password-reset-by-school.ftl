<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailGreeting", name)}</@mail.paragraph>
  <@mail.paragraph>${msg("passwordResetBySchoolText", loginId, date)}</@mail.paragraph>
  <@mail.paragraph>${msg("passwordResetBySchoolNext")}</@mail.paragraph>
  <@mail.otherwise question=msg("mailNotAsked")>${msg("mailAskSchool")}</@mail.otherwise>
</@mail.emailLayout>
