<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailGreeting", name)}</@mail.paragraph>
  <@mail.paragraph>${msg("passwordLinkText", loginId)}</@mail.paragraph>
  <@mail.action text=msg("passwordLinkAction") />
  <@mail.paragraph>${msg("passwordLinkLink")}</@mail.paragraph>
  <@mail.otherwise question=msg("mailNotAsked")>${msg("passwordLinkIgnore")}</@mail.otherwise>
</@mail.emailLayout>
