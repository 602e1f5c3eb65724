<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailGreetingNobody")}</@mail.paragraph>
  <@mail.paragraph>${msg("accountsJoinedText", loginId, otherLoginId, date, time)}</@mail.paragraph>
  <@mail.paragraph>${msg("accountsJoinedHow", loginId)}</@mail.paragraph>
  <@mail.paragraph>${msg("mailNothingToDo")}</@mail.paragraph>
  <@mail.otherwise question=msg("mailNotYou")>${msg("accountsJoinedNotYou")}</@mail.otherwise>
  <@mail.action text=msg("accountsJoinedAction") quiet=ownContact />
  <@mail.paragraph>${msg("accountsJoinedLink")}</@mail.paragraph>
</@mail.emailLayout>
