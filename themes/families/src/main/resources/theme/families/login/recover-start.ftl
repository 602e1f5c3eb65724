<#--
  A forgotten identifier or password.
  what: IDENTIFIER or PASSWORD; profile; recoverIdentifierUrl?; gatewayDown?; typed?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<#assign guardian = (profile!"GUARDIAN") == "GUARDIAN">
<#assign noSms = guardian && (gatewayDown!false)>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("recoverTitle-" + what)}
  <#elseif section = "form">
    <#if noSms><@feedback.alert type="warning" id="gateway-down">${msg("recoverGatewayDown")}</@feedback.alert></#if>
    <#if what == "IDENTIFIER">
    <p>${msg("recoverIdentifierText-" + guardian?then("GUARDIAN", "STUDENT"))}</p>
    <@form.post id="recover-start">
      <#if guardian>
      <@form.field name="contact" label=msg("recoverContact") inputmode="email" hint=msg("recoverContactHint")/>
      <#else>
      <@form.field name="contact" label=msg("mail") type="email" inputmode="email" autocomplete="email" hint=msg("recoverMailHint")/>
      </#if>
      <@form.field name="lastName" label=msg("lastName") autocomplete="family-name" words=true/>
      <@form.field name="firstName" label=msg("firstName") autocomplete="given-name" words=true/>
      <@form.button label=msg("doRecoverIdentifier")/>
    </@form.post>
    <#else>
    <h2>${msg("recoverPasswordHeading")}</h2>
    <p>${msg("recoverPasswordText")}</p>
    <@form.post id="recover-start">
      <@form.field name="login" label=msg("username") autocomplete="username" hint=msg("recoverLoginHint")/>
      <#if recoverIdentifierUrl??><p><a id="recover-identifier" href="${recoverIdentifierUrl}">${msg("forgotIdentifier")}</a></p></#if>
      <div class="choices">
        <#if guardian && !noSms>
        <@form.choice label=msg("channel-SMS") text=msg("channelText-SMS") id="channel-sms" name="channel" value="SMS"><svg viewBox="0 0 24 24" width="28" height="28" focusable="false"><path d="M7 2h10a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V4c0-1.1.9-2 2-2zm0 3v12h10V5zm4 13.5V20h2v-1.5z"/></svg></@form.choice>
        </#if>
        <@form.choice label=msg("channel-MAIL") text=msg("channelText-MAIL") id="channel-mail" name="channel" value="MAIL"><svg viewBox="0 0 24 24" width="28" height="28" focusable="false"><path d="M3 5h18a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zm1 3v9h16V8l-8 5.5zM5 7l7 4.7L19 7z"/></svg></@form.choice>
      </div>
    </@form.post>
    </#if>
    <p class="or">${msg("or")}</p>
    <h2>${msg("contactSchoolTitle")}</h2>
    <p>${msg("contactSchoolText-" + what)}</p>
    <@form.step value="BACK" label=msg("previous")/>
  </#if>
</@layout.registrationLayout>
