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

<#-- A question of the intermediate page about a contact: choose, confirm, or give one. -->
<#macro question item>
  <#local name = item.channel?lower_case>
<section id="contact-${name}" data-kind="${item.kind}">
  <h2>${msg("contactTitle-" + item.channel)}</h2>
  <#if item.kind == "CHANGED">
  <p>${msg("contactChanged-" + item.channel)} <strong dir="ltr" id="proposed-${name}">${item.proposed}</strong></p>
  <#if item.own??><p>${msg("contactOwn-" + item.channel)} <strong dir="ltr">${item.own}</strong></p></#if>
  <p>${msg("contactUpdate")} ${msg("contactUse-" + item.channel)}</p>
  <@form.step value="USE_" + item.channel label=msg("doUseContact-" + item.channel) look="primary"/>
  <@form.step value="KEEP_" + item.channel label=msg((item.own??)?then("doKeepContact-", "doRefuseContact-") + item.channel)/>
  <p class="hint">${msg("contactNotWritten")}</p>
  <#else>
  <p>${msg("contactUnconfirmed-" + item.channel)}</p>
  <#if item.pending??>
  <p>${msg("contactPending")} <strong dir="ltr">${item.pending}</strong></p>
  <@form.step value="GIVE_" + item.channel label=msg("doResendMail") look="primary"/>
  <#elseif item.proposed??>
  <p>${msg("contactKnown-" + item.channel)} <strong dir="ltr" id="proposed-${name}">${item.proposed}</strong></p>
  <@form.step value="USE_" + item.channel label=msg("doUseContact-" + item.channel) look="primary"/>
  <#else>
  <@form.post id="give-" + name>
    <#if item.channel == "MAIL"><@mailTwice/><#else><@form.field name="mobile" label=msg("mobile") type="tel" inputmode="tel" autocomplete="tel" hint=msg("mobileHint")/></#if>
    <@form.step value="GIVE_" + item.channel label=msg("doGiveContact-" + item.channel) look="primary" alone=false/>
  </@form.post>
  </#if>
  </#if>
</section>
</#macro>
