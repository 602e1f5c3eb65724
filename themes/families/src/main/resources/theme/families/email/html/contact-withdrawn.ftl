<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailGreetingNobody")}</@mail.paragraph>
  <@mail.paragraph>${msg("contactWithdrawnText", maskedLoginId, date, time)}</@mail.paragraph>
  <@mail.otherwise question=msg("contactWithdrawnYours")>${msg("contactWithdrawnAsk")}</@mail.otherwise>
</@mail.emailLayout>
