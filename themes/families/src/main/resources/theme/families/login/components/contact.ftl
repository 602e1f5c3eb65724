<#-- Ways to reach a family: its mail address, typed twice, the code from an SMS, and asking for another message. -->
<#import "form.ftl" as form>

<#macro mailTwice required=true>
  <@form.field name="mail" label=msg("mail") type="email" inputmode="email" autocomplete="email" hint=msg("mailHint") required=required/>
  <@form.field name="mail-confirm" label=msg("mailConfirm") type="email" inputmode="email" autocomplete="email" required=required/>
</#macro>

<#-- Six digits; one space more, as some phones and people write it. -->
<#macro code>
  <@form.field name="code" label=msg("code") value="" inputmode="numeric" autocomplete="one-time-code" maxlength=7 hint=msg("codeHint")/>
</#macro>

<#--
  Asks for the message again. seconds: how long the server will still refuse; told in words, counted down
  where scripts run.
-->
<#macro resend label seconds=0>
<form action="${url.loginAction}" method="post" class="form" data-once<#if seconds gt 0> data-wait="${seconds?c}" data-wait-over="${msg("resendNow")}"</#if>>
  <#if seconds gt 0><p class="hint" id="resend-wait" data-wait-left>${msg("resendWait", seconds?c)}</p></#if>
  <button type="submit" class="button button-secondary button-block" id="step-resend" name="step" value="RESEND"<#if seconds gt 0> aria-describedby="resend-wait"</#if>>${label}</button>
</form>
</#macro>
