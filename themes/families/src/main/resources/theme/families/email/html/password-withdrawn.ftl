<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailGreeting", name)}</@mail.paragraph>
  <@mail.paragraph>${msg("passwordWithdrawnText", loginId, date, time)}</@mail.paragraph>
  <@mail.paragraph>${msg("passwordWithdrawnNext")}</@mail.paragraph>
  <@mail.otherwise question=msg("mailNotYou")>${msg("mailAskSchool")}</@mail.otherwise>
</@mail.emailLayout>
