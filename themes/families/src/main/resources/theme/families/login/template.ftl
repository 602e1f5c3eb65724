<#-- The frame of every page. Same contract as Keycloak's own: sections "header", "form", "socialProviders", "info". -->
<#import "components/page.ftl" as page>
<#import "components/feedback.ftl" as feedback>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
  <#local heading><#nested "header"></#local>
  <#local failed = ((message.type)!"") == "error">
  <#local showsMessage = displayMessage && message?has_content && (message.type != "warning" || !(isAppInitiatedAction??))>
<!DOCTYPE html>
<html lang="${lang}"<#if (locale.rtl)!false> dir="rtl"</#if>>
<@page.head heading=heading failed=failed/>
<body data-page-id="login-${pageId!}">
<@page.header/>
<main id="content" class="main">
  <div class="panel">
    <h1 id="kc-page-title" class="title" tabindex="-1"<#if !failed> autofocus</#if>>${heading}</h1>
    <#if (auth.showUsername() && !auth.showResetCredentials())!false>
      <@page.knownUser/>
      <#nested "show-username">
    </#if>
    <#if showsMessage>
      <@feedback.alert type=message.type focused=failed>${message.summary}</@feedback.alert>
    </#if>
    <#if displayRequiredFields><p class="hint"><span class="required" aria-hidden="true">*</span> ${msg("requiredFields")}</p></#if>
    <#nested "form">
    <#if (auth.showTryAnotherWayLink())!false>
      <@page.otherWay name="tryAnotherWay" value="on" label=msg("doTryAnotherWay")/>
    </#if>
    <#if switchOrganizationEnabled!false>
      <@page.otherWay name="switchOrganization" value="true" label=msg("doSwitchOrganization")/>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div id="kc-info" class="info"><#nested "info"></div></#if>
  </div>
</main>
<@page.footer/>
</body>
</html>
</#macro>
