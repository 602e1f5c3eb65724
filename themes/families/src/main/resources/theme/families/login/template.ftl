<#--
  The frame of every page. Same contract as Keycloak's own: sections "header", "form", "socialProviders",
  "info". Errors that fields told are listed at the top in place of the message, with links to the fields.
-->
<#import "components/page.ftl" as page>
<#import "components/feedback.ftl" as feedback>
<#import "components/form.ftl" as form>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
  <#local heading><#nested "header"></#local>
  <#local content><#nested "form"></#local>
  <#local step><#if journeyStep??>${msg("journeyStep", journeyStep?c, journeySteps?c)}</#if></#local>
  <#local failed = ((message.type)!"") == "error">
  <#local showsMessage = displayMessage && message?has_content && (message.type != "warning" || !(isAppInitiatedAction??))>
<!DOCTYPE html>
<html lang="${lang}"<#if (locale.rtl)!false> dir="rtl"</#if>>
<@page.head heading=heading step=step failed=failed/>
<body data-page-id="login-${pageId!}">
<@page.header/>
<main id="content" class="main">
  <div class="panel">
    <h1 id="kc-page-title" class="title" tabindex="-1"<#if !failed> autofocus</#if>><#if journeyStep??><span id="journey-step" class="step">${step}</span> </#if>${heading}</h1>
    <#if (auth.showUsername() && !auth.showResetCredentials())!false>
      <@page.knownUser/>
      <#nested "show-username">
    </#if>
    <#if form.told?has_content>
      <@feedback.summary errors=form.told/>
    <#elseif showsMessage>
      <@feedback.alert type=message.type focused=failed>${message.summary}</@feedback.alert>
    </#if>
    <#if displayRequiredFields><p class="hint"><span class="required" aria-hidden="true">*</span> ${msg("requiredFields")}</p></#if>
    ${content}
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
