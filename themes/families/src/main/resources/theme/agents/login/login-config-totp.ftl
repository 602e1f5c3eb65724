<#-- Sets the second factor up: an application, the key that it shares with us, and its first code. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#assign typedKey = (mode!"") == "manual">
<#-- Keycloak's reminder that this has to be done says less than this page. -->
<@layout.registrationLayout displayMessage=((message.type)!"") != "warning"; section>
  <#if section = "header">
    ${msg("otpSetUpTitle")}
  <#elseif section = "form">
    <p>${msg("otpSetUpText")}</p>
    <ol>
      <li>
        <p>${msg("otpSetUpInstall")}</p>
        <ul>
          <#list totp.supportedApplications as application><li>${msg(application)}</li></#list>
        </ul>
      </li>
      <li>
        <#if typedKey>
        <p>${msg("otpSetUpType")}</p>
        <p><strong id="kc-totp-secret-key" dir="ltr">${totp.totpSecretEncoded}</strong></p>
        <p>${msg("otpSetUpValues", totp.policy.algorithmKey, totp.policy.digits?c, totp.policy.period?c)}</p>
        <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("otpSetUpScanInstead")}</a></p>
        <#else>
        <p>${msg("otpSetUpScan")}</p>
        <p><img id="kc-totp-secret-qr-code" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("otpSetUpPicture")}" width="246" height="246"></p>
        <p><a href="${totp.manualUrl}" id="mode-manual">${msg("otpSetUpTypeInstead")}</a></p>
        </#if>
      </li>
      <li><p>${msg("otpSetUpCode")}</p></li>
    </ol>
    <@form.post id="login-config-totp">
      <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" id="mode" name="mode" value="${mode}"></#if>
      <@form.field name="totp" label=msg("otpCode") value="" inputmode="numeric" autocomplete="one-time-code" hint=msg("otpHint")/>
      <@form.field name="userLabel" label=msg("otpDeviceName") hint=msg("otpDeviceHint") required=totp.otpCredentials?has_content words=true/>
      <p class="checkbox"><label><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on"> ${msg("logoutOtherSessions")}</label></p>
      <@form.button label=msg("otpSetUpDone") id="saveTOTPBtn"/>
      <#if isAppInitiatedAction??>
      <button type="submit" class="button button-secondary button-block" id="cancelTOTPBtn" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
      </#if>
    </@form.post>
  </#if>
</@layout.registrationLayout>
