<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailGreeting", name)}</@mail.paragraph>
  <@mail.paragraph>${msg("franceconnectUnlinkedText", loginId, date, time)}</@mail.paragraph>
  <@mail.paragraph>${msg("mailNothingToDo")}</@mail.paragraph>
  <#if link??>
    <@mail.otherwise question=msg("mailNotYou")>${msg("franceconnectUnlinkedNotYou")}</@mail.otherwise>
    <@mail.action text=msg("franceconnectUnlinkedAction") quiet=true />
    <@mail.paragraph>${msg("mailRevertLink")}</@mail.paragraph>
  <#else>
    <@mail.otherwise question=msg("mailNotYou")>${msg("mailTakeBack")}</@mail.otherwise>
  </#if>
</@mail.emailLayout>
