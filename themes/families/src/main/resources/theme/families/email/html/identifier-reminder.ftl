<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailGreeting", name)}</@mail.paragraph>
  <@mail.value label=msg("mailLoginId") text=loginId />
  <@mail.paragraph>${msg("identifierReminderText")}</@mail.paragraph>
  <@mail.otherwise question=msg("mailNotAsked")>${msg("mailIgnore")}</@mail.otherwise>
</@mail.emailLayout>
