<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailGreeting", name)}</@mail.paragraph>
  <@mail.paragraph>${msg("franceconnectUnlinkedText", loginId, date, time)}</@mail.paragraph>
  <@mail.paragraph>${msg("mailNothingToDo")}</@mail.paragraph>
  <@mail.otherwise question=msg("mailNotYou")>${msg("mailTakeBack")}</@mail.otherwise>
</@mail.emailLayout>
