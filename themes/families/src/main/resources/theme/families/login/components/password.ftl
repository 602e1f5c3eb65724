<#-- A password that the family chooses: the rules first, twice typed, its strength where scripts run, help. -->
<#import "form.ftl" as form>

<#--
  login: the identifier that the password belongs to, for the browser's password store; empty where it is
  not known.
-->
<#macro pair login="" label=msg("passwordNew") confirm=msg("passwordConfirm")>
  <#if login?has_content><input class="absent" type="text" name="username" value="${login}" autocomplete="username" readonly tabindex="-1" aria-hidden="true"></#if>
  <div class="rules" id="password-rules">
    <p>${msg("passwordRules")}</p>
    <ul>
      <li data-rule=".{${((passwordPolicies.length)!8)?c},}">${msg("passwordRuleLength", ((passwordPolicies.length)!8)?c)}</li>
      <li data-rule="\p{L}">${msg("passwordRuleLetter")}</li>
      <li data-rule="\p{N}">${msg("passwordRuleDigit")}</li>
      <li>${msg("passwordRuleOwn")}</li>
    </ul>
  </div>
  <@form.field name="password-new" label=label value="" type="password" autocomplete="new-password" describedBy="password-rules">
    <p class="strength" data-strength="password-new" data-strength-label="${msg("strength")}" data-strength-names="<#list 0..4 as level>${msg("strength-" + level)}<#sep>|</#list>" hidden></p>
  </@form.field>
  <@form.field name="password-confirm" label=confirm value="" type="password" autocomplete="new-password"/>
  <details class="more" id="password-help">
    <summary>${msg("passwordHelp")}</summary>
    <ul>
      <#list 1..4 as tip><li>${msg("passwordHelp-" + tip)}</li></#list>
    </ul>
  </details>
</#macro>
