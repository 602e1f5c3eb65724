<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailGreeting", name)}</@mail.paragraph>
  <@mail.paragraph>${msg("joinUndoneText", loginId, date, time)}</@mail.paragraph>
  <@mail.paragraph>${msg("mailNothingToDo")}</@mail.paragraph>
  <@mail.otherwise question=msg("mailNotYou")>${msg("mailAskSchool")}</@mail.otherwise>
</@mail.emailLayout>
