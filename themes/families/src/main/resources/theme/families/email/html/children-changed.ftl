<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailGreeting", name)}</@mail.paragraph>
  <@mail.paragraph>${msg("childrenChangedText", loginId, date, time)}</@mail.paragraph>
  <@mail.paragraph>${msg("childrenChangedWhere")}</@mail.paragraph>
  <@mail.paragraph>${msg("mailNothingToDo")}</@mail.paragraph>
  <@mail.otherwise question=msg("mailNotYou")>${msg("childrenChangedNotYou")}</@mail.otherwise>
  <@mail.action text=msg("childrenChangedAction") quiet=true />
  <@mail.paragraph>${msg("mailRevertLink")}</@mail.paragraph>
</@mail.emailLayout>
