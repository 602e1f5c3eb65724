<#--
  Identifier and password. The profile is set by the sign-in step; other flows show the form without it.
  For guardians, in this order: FranceConnect set apart (where the realm has it), the account, no account yet.
  profile?, recoverIdentifierUrl?, recoverPasswordUrl?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<#import "components/page.ftl" as page>
<#import "components/franceconnect.ftl" as franceConnect>
<#-- Somebody whose account is known has it here only when it is linked. -->
<#assign connects = ((profile!"") == "GUARDIAN" || usernameHidden??) && franceConnect.address()?has_content>
<#assign refused = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!refused; section>
  <#if section = "header">
    ${connects?then(msg("signInWays"), msg("signInTitle"))}
  <#elseif section = "form">
    <#if schoolName?has_content><p id="school-name" class="school">${msg("schoolName", schoolName)}</p></#if>
    <#if profile?? && !(usernameHidden??)>
    <form class="profile" action="${url.loginAction}" method="post">
      <p><span class="profile-label">${msg("profileCurrent")}</span> <strong id="profile-current">${msg("profile-" + profile)}</strong></p>
      <button type="submit" class="button-link" id="profile-change" name="profile" value="CHOOSE">${msg("profileChange")}</button>
    </form>
    </#if>
    <#if connects>
    <@franceConnect.way/>
    <h2>${msg("signInTitle")}</h2>
    </#if>
    <#if refused>
    <@feedback.alert type="error" id="input-error">${messagesPerField.getFirstError("username", "password")}</@feedback.alert>
    </#if>
    <form id="kc-form-login" class="form" action="${url.loginAction}" method="post" data-once>
      <#if !(usernameHidden??)>
      <@form.field name="username" label=msg("username") value=(login.username)!"" hint=msg("usernameFormat") autocomplete="username" error="" refused=refused describedBy=refused?string("input-error", "") focused=refused/>
      </#if>
      <@form.field name="password" label=msg("password") type="password" autocomplete="current-password" value="" error="" refused=refused describedBy=refused?string("input-error", "") focused=refused && usernameHidden??/>
      <@form.button label=msg("doLogIn") id="kc-login" name="login" value="true"/>
    </form>
    <#if recoverIdentifierUrl?? || recoverPasswordUrl??>
    <ul class="links">
      <#if recoverIdentifierUrl??><li><a id="recover-identifier" href="${recoverIdentifierUrl}">${msg("forgotIdentifier")}</a></li></#if>
      <#if recoverPasswordUrl??><li><a id="recover-password" href="${recoverPasswordUrl}">${msg("forgotPassword")}</a></li></#if>
    </ul>
    <#else>
    <p class="help">${msg("signInHelp")}</p>
    </#if>
    <#if (profile!"") == "GUARDIAN" && (realm.registrationAllowed)!false && !(usernameHidden??)>
    <p class="or">${msg("or")}</p>
    <@form.buttonLink label=msg("noAccount") id="register" href=url.registrationUrl look="secondary"/>
    </#if>
  </#if>
</@layout.registrationLayout>
