<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailGreeting", name)}</@mail.paragraph>
  <@mail.paragraph>${msg("franceconnectLinkedText", loginId, date, time)}</@mail.paragraph>
  <@mail.paragraph>${msg("mailNothingToDo")}</@mail.paragraph>
  <@mail.otherwise question=msg("mailNotYou")>${msg("franceconnectLinkedNotYou")}</@mail.otherwise>
  <@mail.action text=msg("franceconnectLinkedAction") quiet=true />
  <@mail.paragraph>${msg("franceconnectLinkedLink")}</@mail.paragraph>
</@mail.emailLayout>
