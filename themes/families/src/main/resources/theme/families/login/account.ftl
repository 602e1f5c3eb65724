<#--
  « Mes informations ».
  loginId, personName, hasPassword, mail?, pendingMail?, mobile?, passwordUrl?, mailUrl?, mobileUrl?,
  franceConnect?: {since?, needsPassword, url?, action?}
  signIns, changes, sessions, aliases?, done?
-->
<#import "components/family.ftl" as family>
<#import "components/form.ftl" as form>
<#import "components/aliases.ftl" as joined>
<@family.frame heading=msg("accountInformation")>
  <div id="account">
    <@family.card id="identity" title=msg("accountIdentity")>
      <dl class="facts">
        <@family.fact id="fact-name" label=msg("accountName")><span dir="auto">${personName}</span></@family.fact>
        <@family.fact id="fact-login" label=msg("username")><strong dir="ltr" id="login-id">${loginId}</strong></@family.fact>
        <@family.fact id="fact-password" label=msg("password") url=passwordUrl! action=hasPassword?then(msg("doChange"), msg("doCreate"))>
          <#if hasPassword>••••••••<#else>${msg("accountNoPassword")}</#if>
        </@family.fact>
        <@family.fact id="fact-mail" label=msg("mail") url=mailUrl! action=(mail??)?then(msg("doChange"), msg("doAdd"))>
          <#if mail??><span dir="ltr">${mail}</span><#else>${msg("accountNone")}</#if>
          <#if pendingMail??><p class="pending" id="mail-waits">${msg("accountMailPending")} <span dir="ltr">${pendingMail}</span></p></#if>
        </@family.fact>
        <#if guardian>
        <@family.fact id="fact-mobile" label=msg("accountMobile") url=mobileUrl! action=(mobile??)?then(msg("doChange"), msg("doAdd"))>
          <#if mobile??><span class="number" dir="ltr">${mobile}</span><#else>${msg("accountNone")}</#if>
        </@family.fact>
        <#if franceConnect??>
        <@family.fact id="fact-franceconnect" label=msg("franceConnect") url=franceConnect.url! action=(franceConnect.since??)?then(msg("doUnlink"), msg("doLink"))>
          <#if franceConnect.since??>${msg("accountFranceConnectSince", franceConnect.since.day)}<#else>${msg("accountFranceConnectNone")}</#if>
          <#if franceConnect.needsPassword><p class="hint">${msg("accountFranceConnectNeedsPassword")}</p></#if>
        </@family.fact>
        </#if>
        </#if>
      </dl>
      <p class="hint">${msg("accountNotToSchool")}</p>
    </@family.card>
    <@joined.card aliases=aliases![]/>
    <@family.card id="sessions" title=msg("accountSessions")>
      <p>${msg("accountSessionsText")}</p>
      <ul class="rows">
        <#list sessions as open>
        <li><strong>${open.here?then(msg("accountSessionHere"), msg("accountSessionElsewhere"))}</strong>
          <span>${msg("accountSessionSince", family.time(open.since))}</span>
          <span class="hint">${msg("accountSessionFrom", family.time(open.used), open.address)}</span></li>
        </#list>
      </ul>
      <@family.out id="sign-out-everywhere" action=signOutEverywhereUrl label=msg("doSignOutEverywhere")/>
    </@family.card>
    <@family.card id="history" title=msg("accountHistory")>
      <h3>${msg("accountSignIns")}</h3>
      <@events list=signIns none=msg("accountNoSignIn")/>
      <h3>${msg("accountChanges")}</h3>
      <@events list=changes none=msg("accountNoChange")/>
      <p class="hint">${msg("accountHistoryHelp")}</p>
    </@family.card>
  </div>
</@family.frame>
<#macro events list none>
<#if list?has_content>
<ul class="rows">
  <#list list as event>
  <li><strong>${msg("accountEvent-" + event.what)}</strong><#if event.what?starts_with("LOGIN") && event.service??> <span>${event.service}</span></#if> <span class="hint">${family.time(event.at)}</span></li>
  </#list>
</ul>
<#else>
<p>${none}</p>
</#if>
</#macro>
