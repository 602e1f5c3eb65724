<#-- Birth dates: three short numbers, because pickers of old phones start at today and lists are long. -->
<#import "form.ftl" as form>

<#-- A child's number as it stands in names and ids. -->
<#function idOf child><#return child.id?is_number?then(child.id?c, child.id)></#function>

<#--
  day, month, year. suffix: what follows these words in names and ids; who: for the top of the page;
  own: the reader's date, which browsers may know, never a child's.
-->
<#macro date legend suffix="" who=legend own=false>
  <#local names = ["day", "month", "year"]?map(part -> part + suffix)>
  <#local error = form.errorOf(names[0], names[1], names[2])>
  <#local wrong = names?filter(name -> messagesPerField.existsError(name))?first!names[0]>
  <#local first = error?has_content && form.tell(wrong, who, error)>
<fieldset class="date<#if error?has_content> field-invalid</#if>">
  <legend class="label">${legend}</legend>
  <p class="hint" id="birth-hint${suffix}">${msg("birthDateHint")}</p>
  <#if error?has_content><@form.errorText name=names[0] text=error/></#if>
  <div class="date-parts">
    <#list [["day", 2], ["month", 2], ["year", 4]] as part>
    <div class="date-${part[0]}">
      <label for="${part[0]}${suffix}">${msg(part[0])}</label>
      <input class="input" id="${part[0]}${suffix}" name="${part[0]}${suffix}" type="text" inputmode="numeric" maxlength="${part[1]}" value="${form.typedIn(part[0] + suffix)}" autocomplete="${own?then("bday-" + part[0], "off")}" dir="ltr" aria-describedby="<#if error?has_content>input-error-${names[0]} </#if>birth-hint${suffix}"<#if error?has_content> aria-invalid="true"</#if><#if first && part[0] + suffix == wrong> autofocus</#if>>
    </div>
    </#list>
  </div>
</fieldset>
</#macro>

<#--
  Oui or Non, then the date. What is confirmed already is told and asks nothing, unless its date is
  asked for once more: then the date only.
-->
<#macro child child datesOnly=false>
  <#local id = idOf(child)>
  <#local question = "legal-" + id>
  <#local error = form.errorOf(question)>
  <#local status = (child.status!"PROPOSED")?string>
<fieldset class="child" id="child-${id}" data-status="${status}">
  <legend class="child-name" dir="auto">${child.name}</legend>
  <p class="child-school">${child.school!}<#if child.className?has_content> – <span class="class-name">${child.className}</span></#if></p>
  <#if datesOnly>
  <input type="hidden" name="${question}" value="YES">
  <@date legend=msg("born") suffix="-" + id who=child.name/>
  <#elseif status == "CONFIRMED">
  <p class="child-confirmed">${msg("childConfirmed")}</p>
  <#else>
  <#if status == "REPORTED"><p class="child-reported">${msg("childReported")}</p></#if>
  <fieldset class="answer<#if error?has_content> field-invalid</#if>">
    <legend class="label">${msg("legalQuestion")}</legend>
    <#if error?has_content>
    <#local first = form.tell(question, child.name, error)>
    <@form.errorText name=question text=error/>
    </#if>
    <div class="answers">
      <#list [["YES", msg("legalYes"), ""], ["NO", msg("legalNo"), "-no"]] as answer>
      <label class="option-label"><input type="radio" id="${question}${answer[2]}" name="${question}" value="${answer[0]}"<#if form.typedIn(question) == answer[0]> checked</#if><#if error?has_content> aria-invalid="true" aria-describedby="input-error-${question}"<#if first && answer?is_first> autofocus</#if></#if>> ${answer[1]}</label>
      </#list>
    </div>
  </fieldset>
  <@date legend=msg("born") suffix="-" + id who=child.name/>
  </#if>
</fieldset>
</#macro>

<#-- All children of the page, and how many tries are left once they become few: no threat before. -->
<#macro children children triesLeft=-1 datesOnly=false>
  <#if triesLeft gte 1 && triesLeft lte 3>
  <p class="alert alert-warning" id="tries-left"><strong>${msg("alert-warning")}</strong> ${msg((triesLeft == 1)?then("triesLeftOne", "triesLeft"), triesLeft?c)}</p>
  </#if>
  <#list children as one><@child child=one datesOnly=datesOnly/></#list>
</#macro>
