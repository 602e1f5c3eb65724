<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailGreeting", name)}</@mail.paragraph>
  <@mail.value label=msg("mailLoginId") text=loginId />
  <@mail.paragraph>${msg("activationConfirmedText")}</@mail.paragraph>
  <@mail.otherwise question=msg("mailNotYou")>${msg("activationConfirmedNotYou")}</@mail.otherwise>
</@mail.emailLayout>
